import { z } from 'astro/zod';
import { accountStairsWords } from './account-stairs.schema.ts';
import { balanceScaleWords } from './balance-scale.schema.ts';
import { kitWords, stageWords, styleWords } from './kit.schema.ts';
import { matcherWords } from './matcher.schema.ts';
import { rewriterWords } from './message-rewriter.schema.ts';
import { personalityTestWords } from './personality-test.schema.ts';
import { profitCurveWords } from './profit-curve.schema.ts';
import { quizWords, roundWords } from './quiz.schema.ts';
import { recordWords, toolWords } from './record.schema.ts';
import { callSheetWords, debriefWords, rolePlayWords } from './role-play.schema.ts';
import { glossaryWords, homeWords, lessonWords, practiceWords, siteWords } from './site.schema.ts';
import { sorterWords } from './sorter.schema.ts';
import { stageQuizWords } from './stage-quiz.schema.ts';
import { styleGridWords } from './style-grid.schema.ts';

/** `content/ui/<locale>.yaml`: the words on buttons and labels, a section for each part of the site. */
export const uiSchema = z.strictObject({
  site: siteWords,
  home: homeWords,
  lesson: lessonWords,
  practice: practiceWords,
  glossary: glossaryWords,
  profitCurve: profitCurveWords,
  kit: kitWords,
  styles: styleWords,
  styleGrid: styleGridWords,
  rewriter: rewriterWords,
  sorter: sorterWords,
  matcher: matcherWords,
  me: recordWords,
  stages: stageWords,
  stageQuiz: stageQuizWords,
  accountStairs: accountStairsWords,
  tools: toolWords,
  round: roundWords,
  quiz: quizWords,
  personalityTest: personalityTestWords,
  rolePlay: rolePlayWords,
  debrief: debriefWords,
  balanceScale: balanceScaleWords,
  callSheet: callSheetWords,
});

export type Ui = z.infer<typeof uiSchema>;
