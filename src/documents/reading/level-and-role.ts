/** Level and role by their words. Where a level is a grade of one employer ("L5"), the usual ladder is used. */
import type { Level } from "#domain/vocabulary.ts";
import { remembered } from "./remembered.ts";

const levels: readonly (readonly [Level, RegExp])[] = [
  [
    "newGrad",
    /\bnew[- ]?grad(?:uate)?s?\b|\brecent graduates?\b|\bfresh(?:er|ers| graduates?)\b|\bentry[- ]level\b|\bcampus hires?\b|\bAPM\b/i,
  ],
  [
    "earlyCareer",
    /\bearly[- ]career\b|\bjuniors?\b|\bassociate (?:product|software|engineer)|\b[12](?: ?- ?[23])?(?:\+ ?(?:years|yrs)|(?: years?| yrs?)(?: of)?(?: \w+)? exp\w*| ?yoe)\b/i,
  ],
  ["principal", /\bprincipal\b|\bdistinguished\b/i],
  [
    "staff",
    /\bstaff (?:\w+ )?(?:band|engineer|pm|product|designer|scientist|swe|sde|se\b|level|data|software|machine|ml)|(?<!level |senior |our |all |the )\bstaff\+?(?=[:,)|]|$| (?:pms?|level|roles?|is|at|gets?|to|in|swe|band)\b)/i,
  ],
  ["lead", /\b(?:tech |team )?leads?\b(?! (?:to|the|by|time))/i],
  [
    "senior",
    /\bseniors?\b|\bsr\b|\b(?:5|6|7|8|9|10)(?: ?(?:-|to) ?\d{1,2})?(?:\+ ?(?:years|yrs)|(?: years?| yrs?)(?: of)?(?: \w+)? exp\w*| ?yoe)\b/i,
  ],
  [
    "mid",
    /\bmid[- ]?(?:level|career|senior)?\b|\bintermediate\b|\b[34](?: ?(?:-|to) ?[4567])?(?:\+ ?(?:years|yrs)|(?: years?| yrs?)(?: of)?(?: \w+)? exp\w*| ?yoe)\b/i,
  ],
];

/** Grades of employers, by the usual ladder; where a word says otherwise, the word counts. */
const grades: typeof levels = [
  ["newGrad", /\b(?:L3|E3|IC1|ICT2|SDE ?-?(?:1|I))\b/],
  ["earlyCareer", /\bIC2\b/],
  ["mid", /\b(?:L4|E4|IC3|SDE ?-?(?:2|II))\b/],
  ["senior", /\b(?:L5|E5|IC4|SDE ?-?(?:3|III))\b/],
  ["staff", /\b(?:L6|E6|IC5)\b/],
  ["principal", /\b(?:L7|E7|IC6)\b/],
];

const roles: readonly (readonly [string, RegExp])[] = [
  ["IC product manager", /\bIC (?:PMs?|[Pp]roduct [Mm]anagers?)\b/],
  ["Product marketing manager", /\bproduct marketing managers?\b|\bPMMs?\b/i],
  ["Technical program manager", /\btechnical program(?:me)? managers?\b|\bTPMs?\b/i],
  ["Program manager", /\bprogram(?:me)? managers?\b/i],
  ["Project manager", /\bproject managers?\b/i],
  [
    "Product manager",
    /\b[Pp]roduct [Mm]anagers?\b|\bPMs?\b(?! ?(?:ET|PT|GMT|CET|EST|PST))|\bAPMs?\b|\b[Pp]roduct [Oo]wners?\b/,
  ],
  ["Engineering manager", /\bengineering managers?\b|\bEMs\b/i],
  ["Machine learning engineer", /\b(?:machine learning|ML|AI) engineers?\b|\bMLEs?\b/i],
  ["Data engineer", /\bdata engineers?\b/i],
  ["Data scientist", /\bdata scientists?\b/i],
  ["Data analyst", /\bdata analysts?\b/i],
  ["Research scientist", /\bresearch scientists?\b|\bresearchers?\b(?= (?:role|position))/i],
  ["Research engineer", /\bresearch engineers?\b/i],
  ["Site reliability engineer", /\bsite reliability engineers?\b|\bSREs?\b/i],
  ["DevOps engineer", /\bdevops engineers?\b/i],
  ["Security engineer", /\bsecurity engineers?\b/i],
  ["Backend engineer", /\bback-?end (?:engineers?|developers?)\b/i],
  ["Frontend engineer", /\bfront-?end (?:engineers?|developers?)\b/i],
  ["Solutions engineer", /\bsolutions? (?:engineers?|architects?)\b/i],
  ["Sales engineer", /\bsales engineers?\b/i],
  [
    "Software engineer",
    /\bsoftware (?:engineers?|developers?)\b|\bSWEs?\b|\bSDEs?\b|\bengineers?\b|\bdevelopers?\b/i,
  ],
  ["Account executive", /\b[Aa]ccount [Ee]xecutives?\b|\bAEs?\b(?=[ ,.:)])/],
  ["Sales representative", /\bsales (?:reps?|representatives?|development representatives?)\b|\bSDRs?\b/i],
  ["Product designer", /\b(?:product |UX |UI )?designers?\b/i],
  ["Recruiter", /\brecruiters?\b(?= (?:role|position|salary))/i],
  ["Marketing manager", /\bmarketing managers?\b/i],
  ["Accountant", /\baccountants?\b/i],
  ["Nurse", /\bnurses?\b/i],
  ["Teacher", /\bteachers?\b/i],
  ["Consultant", /\bconsultants?\b/i],
];

/** The level that a stretch names; null where it names none or two. */
export const levelIn = remembered((stretch: string): Level | null => {
  for (const ladder of [levels, grades]) {
    const found = ladder.filter(([, words]) => words.test(stretch));
    if (found.length > 0) return found.length === 1 ? (found[0]?.[0] ?? null) : null;
  }
  return null;
});

/** The first role that a stretch names, as the product spells it. */
export const roleIn = remembered((stretch: string): string | null => {
  for (const [role, words] of roles) if (words.test(stretch)) return role;
  return null;
});
