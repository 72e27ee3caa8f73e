/** Exclusions that hold for every code: other parties, and words that hold 党 or "party" by chance. */
export const generalExclusions = `
-(birthday|dinner|search|wedding|christmas|garden|tea|farewell|cocktail|office|house|beach|staff|new year|launch|hen|stag|landing|block|street|advance) (party|parties)
-third (party|parties)
-(party|parties) to (the |this |any |an |a |such |each )(contract|agreement|dispute|lease|deal|lawsuit|transaction|treaty|proceedings|litigation|arbitration|loan|case|sale|convention|undertaking)
-(each|either|any|neither|other|aggrieved|contracting|injured|related|affected|interested|defaulting|breaching|guilty|innocent|both|opposing|prevailing|non-defaulting|paying|receiving|disclosing|indemnifying) (party|parties) ! <party-body>
-parties (to|agree|hereto|shall|may|have agreed)
-party (wall|line telephone|platter|dress|planner|favour*|favor*|goods|supplies|games|costume*)
-counterparty
-committee of the whole
-state of the art
-(labour|labor|republican|democratic|conservative|green|liberal|opposition|ruling conservative|liberal democratic|social democratic|pirate|centre|nationalist|kuomintang|progressive|tory|socialist) (party|parties)
-(party|) (congress|conference|convention|leader|whip) of the (social democrats|christian democrats|greens|liberals|conservatives|socialists|tories|republicans|democrats|nationalists)
-(first|second) party (data|content|cookies)
-(first-party|third-party|second-party)
-related-party
-state-of-the-art
-第三方
-党参
-(民主|工|民进|共和|国民|自民|社民|保守|绿|学生|上班|手机|剁手|果粉|自由民主|联合政府的)党(党代会|代表大会|党大会|)
-(国民|民主进步|共和|自由)党
-派对
-(死党|同党|余党|朋党|乡党)
`;
