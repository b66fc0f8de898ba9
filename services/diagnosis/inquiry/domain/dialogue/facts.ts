// What an answer in words says of medicines and allergies, for the safety filters. In doubt it is kept: a filter errs on the safe side.
import { readText } from '../text/read.ts';

export interface Stated { medicines: string[]; allergies: string[] }

const CLAUSE = /[，,。．；;！!？?\n]+|(?<=[^\d])\.(?=\s|$)/u;
const ALLERGY = /过敏|allerg/iu;
/** 无、没有、不吃药、没有过敏史 … say nothing; 没有过敏，但… has been cut before. */
const DENIED = /^(?:我|目前|现在|平时|都|也|暂时|暂)*(?:无|没有?|未|否认|不(?:吃|用|服|过敏)|从不)|^(?:none|no|nothing|nil|not|never|n\/a)\b/iu;
const NOT_ALLERGIC = /不过敏|无过敏|没有?(?:药物|食物)?过敏|未发现过敏|not allergic|no (?:known )?(?:drug |food )?allerg/iu;
const TAKING = /^(?:i(?:'m| am)? )?(?:take|taking|on|using)\s+|^(?:我|目前|现在|平时|一直|正在|正|在|长期|每天|还|也|偶尔|有时)*(?:吃着?|服用?着?|用着?|打)?(?:的药(?:物)?(?:是|有))?/iu;
/** What tells of a complaint and of no medicine, unless something is said to be taken. */
const COMPLAINT = /[痛疼胀晕咳酸麻痒闷慌]|不舒服|觉得|感觉|最近|\b(?:pain|ache|feel|dizzy|cough|sore)/iu;
const TAKEN = /[吃服药打]|take|taking|\bon\b|pill|tablet/iu;
const ITEMS = /[、和及与/]|\band\b|以及|还有/iu;
const MOST = 20;
const LENGTH = 60;

/** At most 20 of each, each at most 60 characters, in the order they came. Pure. */
export function statedIn(text: string): Stated {
  const out: Stated = { medicines: [], allergies: [] };
  let story = false;
  for (const clause of text.normalize('NFKC').split(CLAUSE).map((c) => c.trim()).filter(Boolean)) {
    if (NOT_ALLERGIC.test(clause) || DENIED.test(clause)) continue;
    const allergy = ALLERGY.test(clause);
    if (!allergy && !TAKEN.test(clause)) {
      // Who has begun to tell of a complaint goes on with it.
      story ||= COMPLAINT.test(clause) || readText(clause).findings.length > 0;
      if (story) continue;
    }
    const words = allergy ? clause.replace(/^(?:我|本人)?对|(?:有|会|严重)?过敏(?:史|反应)?|allergic to|allerg(?:y|ies|ic)(?: to)?/giu, ' ') : clause.replace(TAKING, '');
    const list = allergy ? out.allergies : out.medicines;
    for (const item of words.split(ITEMS).map((w) => w.trim().slice(0, LENGTH)).filter(Boolean)) if (list.length < MOST && !list.includes(item)) list.push(item);
  }
  return out;
}
