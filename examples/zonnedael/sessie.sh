#!/usr/bin/env bash
# Een uitdaging van begin tot eind: toetsen, indienen, aanvullen, besluiten, bezwaar; daarna het dossier
# uitvoeren, controleren en vervalsen, en zien dat het opvalt. Wijkwet wordt gezocht in $WIJKWET, of anders
# in het pad. Elke datum is met de hand nagerekend; de rekening staat erbij.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
wijkwet=${WIJKWET:-wijkwet}
werk=$(mktemp -d)
trap 'rm -rf "$werk"' EXIT
nummer=UR-Zonnedael-2026-001

# wil UITKOMST OPDRACHT…: de opdracht moet zo aflopen.
wil() {
    local verwacht=$1 uitkomst=0
    shift
    printf '\n$ wijkwet %s\n' "$*"
    "$wijkwet" "$@" --regels ../../rules --dossiers "$werk/dossiers.sqlite" --breedte 100 2>&1 ||
        uitkomst=$?
    [ "$uitkomst" -eq "$verwacht" ] || {
        echo "afloop $uitkomst, verwacht $verwacht" >&2
        exit 1
    }
}

# 1. Toetsen. Er zijn 31 steunbetuigingen, en 50 nodig: aan te vullen (afloop 1).
wil 1 toets verzoek.wijk

# 2. Indienen op dinsdag 3 maart 2026. 4 maart is dag één; acht weken is 56 dagen; dag 56 is 28 april, een
# dinsdag. Bevestigen kan tot en met 17 maart (14 dagen).
wil 0 dien-in --antwoorden verzoek.json --datum 2026-03-03

# De brief aan de uitdager noemt de dag: 28 april. In de agenda staan 17 maart en 28 april.
wil 0 brief $nummer ontvangstbevestiging --datum 2026-03-03
wil 0 agenda $nummer --datum 2026-03-03

# 3. Het college bevestigt op 5 maart.
wil 0 stap $nummer bevestigen --door college --datum 2026-03-05

# 4. Toewijzen kan nog niet: de uitdaging is niet volledig (afloop 5).
wil 5 stap $nummer toewijzen --door college --datum 2026-03-09

# 5. Het college vraagt op 10 maart om aanvulling: binnen vier weken, dus tot en met 7 april. De
# beslistermijn staat stil vanaf 11 maart (Awb 4:15, lid 1).
wil 0 stap $nummer "aanvulling vragen" --door college --datum 2026-03-10

# 6. De uitdager vult aan op 24 maart. Stil stonden 11 tot en met 23 maart, 13 dagen: 28 april plus 13 dagen
# is 11 mei, een maandag.
wil 0 stap $nummer aanvullen --door uitdager --datum 2026-03-24 \
    --gegeven "het aantal steunbetuigingen is 55"

# 7. In gebreke stellen op 11 mei is een dag te vroeg (afloop 5).
wil 5 stap $nummer "in gebreke stellen" --door uitdager --datum 2026-05-11

# 8. Het college oordeelt, en wijst toe op 11 mei: de laatste dag.
wil 0 stap $nummer toewijzen --door college --datum 2026-05-11 \
    --gegeven "naar het oordeel van het college is geen sprake van lagere kwaliteit, omdat \"het plan belooft meer groen\"" \
    --gegeven "naar het oordeel van het college is geen sprake van strijd met een andere wet, omdat \"beheer van groen is een eigen taak\"" \
    --gegeven "het contracteinde van de taak ontbreekt"

# 9. Bekendmaking op 13 mei. Bezwaar kan zes weken: 14 mei is dag één, dag 42 is 24 juni, een woensdag.
wil 0 stap $nummer bekendmaken --door college --datum 2026-05-13

# 10. De uitdager maakt bezwaar op 15 juni, binnen de termijn. Beslissen op bezwaar moet binnen zes weken na 24 juni: dag 42 na die dag is 5 augustus, een woensdag.
wil 0 stap $nummer "bezwaar maken" --door uitdager --datum 2026-06-15
wil 0 status $nummer --datum 2026-06-20

# 11. Het dossier is heel, en uitgevoerd en weer ingelezen hetzelfde.
wil 0 dossier controleer
"$wijkwet" dossier uitvoer --dossiers "$werk/dossiers.sqlite" > "$werk/een.json"
"$wijkwet" dossier invoer "$werk/een.json" --dossiers "$werk/kopie.sqlite"
"$wijkwet" dossier uitvoer --dossiers "$werk/kopie.sqlite" > "$werk/twee.json"
cmp "$werk/een.json" "$werk/twee.json"
echo "uitvoer en invoer zijn gelijk"

# 12. Wie in de uitvoer 55 handtekeningen tot 95 maakt, kan haar niet meer inlezen.
sed 's/steunbetuigingen\\": 55/steunbetuigingen\\": 95/' "$werk/een.json" > "$werk/vals.json"
if cmp -s "$werk/een.json" "$werk/vals.json"; then
    echo "er viel niets te vervalsen" >&2
    exit 1
fi
if "$wijkwet" dossier invoer "$werk/vals.json" --dossiers "$werk/vals.sqlite"; then
    echo "de vervalsing viel niet op" >&2
    exit 1
fi
echo "de vervalsing viel op"
