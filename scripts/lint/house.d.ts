import type { ESLint, Rule } from 'eslint';

declare const house: ESLint.Plugin & { rules: Record<string, Rule.RuleModule> };
export default house;
/** The service folder that a path (relative to the root) lies in, or undefined. */
export function serviceOf(file: string): string | undefined;
