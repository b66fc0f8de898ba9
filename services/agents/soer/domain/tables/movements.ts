// Movements: how hard, for whom, and for which pattern. Selection and assignment are the project's own.
import type { PatternId, Text } from '../types.ts';

export interface Movement extends Text {
  id: string;
  how: Text;
  /** light: talking and singing is easy; moderate: talking is easy, singing is not */
  intensity: 'light' | 'moderate';
  minutes: number;
  /** days a week */
  days: number;
  minAge: number;
  maxAge: number;
  suits: readonly PatternId[];
  /** needs firm footing, jumping, bending low: not for the conditions named */
  notWith: readonly string[];
  /** fit for pregnancy without complications */
  pregnancy: boolean;
}

export const MOVEMENTS: readonly Movement[] = [
  {
    id: 'walk', zh: '散步', en: 'a walk', intensity: 'light', minutes: 30, days: 7, minAge: 4, maxAge: 130,
    how: { zh: '平地慢走，走得身上微暖、还能自在说话为好。累了就停。', en: 'On level ground, until slightly warm and still talking at ease. Stop when tired.' },
    suits: ['qi-deficiency', 'blood-deficiency', 'yang-deficiency', 'qi-stagnation', 'food-stagnation', 'yin-deficiency', 'cold', 'dryness', 'yang-rising'], notWith: [], pregnancy: true,
  },
  {
    id: 'baduanjin', zh: '八段锦', en: 'Baduanjin (eight brocades)', intensity: 'light', minutes: 20, days: 5, minAge: 10, maxAge: 85,
    how: { zh: '一套八个动作，缓慢连贯，呼吸自然不憋气；“攒拳怒目”“背后七颠”量力而做，站不稳时扶椅背。', en: 'One set of eight slow movements with natural breath, never held. Do the fist and heel-drop movements as far as is comfortable; hold a chair back when unsteady.' },
    suits: ['qi-deficiency', 'blood-deficiency', 'qi-stagnation', 'blood-stasis', 'phlegm-dampness', 'yang-deficiency', 'yin-deficiency', 'yang-rising', 'cold', 'damp-heat'], notWith: ['recent-surgery', 'fall-risk', 'osteoporosis'], pregnancy: false,
  },
  {
    id: 'taiji', zh: '太极拳', en: 'taiji', intensity: 'light', minutes: 30, days: 3, minAge: 12, maxAge: 85,
    how: { zh: '跟着老师或视频练一小段，膝盖不超过脚尖，动作宁小勿大。', en: 'A short form with a teacher or video; knees not past the toes, small movements rather than large.' },
    suits: ['yin-deficiency', 'blood-deficiency', 'qi-stagnation', 'yang-rising', 'qi-deficiency', 'heat'], notWith: ['recent-surgery', 'fall-risk', 'knee-pain'], pregnancy: false,
  },
  {
    id: 'brisk-walk', zh: '快走', en: 'brisk walking', intensity: 'moderate', minutes: 30, days: 5, minAge: 12, maxAge: 75,
    how: { zh: '走到微微出汗、能说话不能唱歌的快慢，前后各慢走五分钟。', en: 'Fast enough for a light sweat, when you can talk but not sing, with five slow minutes before and after.' },
    suits: ['phlegm-dampness', 'damp-heat', 'blood-stasis', 'qi-stagnation', 'heat', 'food-stagnation'], notWith: ['heart-disease', 'recent-surgery', 'fall-risk', 'knee-pain'], pregnancy: false,
  },
  {
    id: 'cycling', zh: '骑车（平路）', en: 'cycling on the level', intensity: 'moderate', minutes: 30, days: 3, minAge: 14, maxAge: 65,
    how: { zh: '平路慢骑，戴头盔，不逆风赶路。', en: 'Easy pace on level roads, with a helmet, not against strong wind.' },
    suits: ['phlegm-dampness', 'damp-heat', 'heat'], notWith: ['heart-disease', 'recent-surgery', 'fall-risk', 'epilepsy', 'osteoporosis'], pregnancy: false,
  },
  {
    id: 'stretch', zh: '伸展', en: 'stretching', intensity: 'light', minutes: 10, days: 7, minAge: 6, maxAge: 130,
    how: { zh: '双手上举、左右侧弯、转肩扩胸，各做几次，慢慢来，不用力拉。', en: 'Reach up, bend to each side, roll the shoulders and open the chest, a few times each, slowly, without force.' },
    suits: ['qi-stagnation', 'blood-stasis', 'yang-rising', 'blood-deficiency', 'dryness', 'yin-deficiency', 'heat'], notWith: ['recent-surgery'], pregnancy: true,
  },
  {
    id: 'breathing', zh: '慢呼吸', en: 'slow breathing', intensity: 'light', minutes: 5, days: 7, minAge: 8, maxAge: 130,
    how: { zh: '坐稳，吸气时肚子鼓起，呼气慢一倍，不憋气；头晕就停。', en: 'Sit steadily; let the belly rise on the in-breath, breathe out twice as slowly, never hold. Stop if dizzy.' },
    suits: ['yang-rising', 'qi-stagnation', 'yin-deficiency', 'qi-deficiency', 'heat'], notWith: [], pregnancy: true,
  },
  {
    id: 'chair', zh: '坐着活动', en: 'chair exercise', intensity: 'light', minutes: 10, days: 7, minAge: 50, maxAge: 130,
    how: { zh: '坐在稳当的椅子上，抬腿、勾脚、握拳松开、转肩，每样十次。', en: 'On a firm chair: lift the legs, flex the feet, close and open the fists, roll the shoulders, ten times each.' },
    suits: ['qi-deficiency', 'yang-deficiency', 'blood-stasis', 'cold', 'phlegm-dampness'], notWith: ['recent-surgery'], pregnancy: true,
  },
  {
    id: 'play', zh: '户外玩耍', en: 'outdoor play', intensity: 'light', minutes: 60, days: 7, minAge: 1, maxAge: 13,
    how: { zh: '有大人看着，跑跑跳跳、玩球都行，出汗后擦干换衣。', en: 'Running, jumping or ball games with an adult near; dry off and change clothes after sweating.' },
    suits: ['qi-deficiency', 'food-stagnation', 'phlegm-dampness', 'qi-stagnation', 'yang-deficiency', 'heat', 'damp-heat'], notWith: ['heart-disease', 'recent-surgery'], pregnancy: false,
  },
];
