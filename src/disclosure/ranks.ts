/** Ranks and police roles, as parts of patterns with the flag u. */

const acting = String.raw`(?:[TA]/|Temp\.? |T\. ?|A\. ?|D/)?`;

/** PC, T/DS, D/Sgt, Ch Insp, P.C.: letters whose size matters. */
export const rankAbbreviation = String.raw`${acting}(?:W?(?:PC|DC)s?|P\.C\.|D\.C\.|D\.S\.|D\.I\.|P\.S\.|TDC|SPC|PSs?|DSs?|DIs?|DCIs?|DCSs?|DSU|D?Supts?\b|C/(?:Insp|Supt)|D?Insps?\b|D?Sgts?\b|Sergt|Ch\.? ?(?:Insp|Supt|Con)\b|Chf Insp|Det\.? ?(?:Con|Sgt|Insp|Supt|Ch\.? ?(?:Insp|Supt)|Chief (?:Insp|Supt))\b|Const\b|PCon|DCon|ACC|DCC|CC|DAC|Cmdr|Cdr|PCSOs?|CSO|SIO|DO|CI|SC)(?![\p{L}])`;

const words = [
	'(?:[Cc]hief|[Dd]eputy [Cc]hief|[Aa]ssistant [Cc]hief|[Pp]olice|[Dd]etective|[Ss]pecial|[Cc]ustody|[Ww]oman [Pp]olice) [Cc]onstable',
	'[Cc]onstable',
	'(?:(?:[Aa]cting|[Tt]emporary|[Pp]olice|[Cc]ustody|[Dd]etective|[Rr]esponse|[Dd]uty|[Nn]eighbourhood|[Pp]atrol|[Ss]tation) )*[Ss]ergeant',
	'(?:[Dd]etective )?(?:[Cc]hief )?[Ii]nspector',
	'(?:[Dd]etective )?(?:[Cc]hief )?[Ss]uperintendent',
	'(?:[Dd]eputy |[Aa]ssistant )?[Cc]ommissioner',
	'[Cc]ommander',
	'(?:[Pp]olice |[Cc]ommunity |[Ss]upport |[Cc]ustody |[Dd]etention |[Ii]nvestigating |[Pp]robationary |[Rr]esponse |[Tt]raining |[Dd]eployment |[Ll]iaison |[Cc]ase |[Ee]nquiry |[Rr]eporting |[Aa]rresting )+[Oo]fficer',
	'[Oo]fficer',
	'[Ii]nvestigator',
	'[Dd]etective',
	'[Cc]all [Hh]andler',
	'[Dd]ispatcher',
	'[Cc]ontroller',
	'[Dd]og [Hh]andler',
	'[Pp]robationer',
	'[Cc]adet',
];

/** "Police Constable", "custody sergeant", "dispatcher" */
export const rankInWords = String.raw`(?<![\p{L}])(?:${words.join('|')})`;

export const anyRank = String.raw`(?:${rankInWords})`;
