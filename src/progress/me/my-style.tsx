import { Animal } from '../../widgets/kit/style/animal.tsx';
import { latestConcluded, styles as five, titleOf } from '../../widgets/kit/style/model.ts';
import type { StyleNames } from '../../widgets/kit/words.ts';
import { useSheets } from '../sheets/use-sheets.ts';
import { Section } from './ask.tsx';
import type { ListedTool, PageWords } from './props.ts';

const tool = 'personality-test';

/** The latest self-check that allows a conclusion: what it says, and its five numbers. */
export function MyStyle(props: {
  tools: readonly ListedTool[];
  words: PageWords;
  names: StyleNames;
}) {
  const { tools, words, names } = props;
  const profile = latestConcluded(useSheets(tool));
  const href = tools.find((one) => one.tool === tool)?.href;
  if (!profile) return null;
  const title = titleOf(profile, words, names);
  return (
    <Section title={words.myStyle}>
      <p>
        {profile.leading.map((style) => (
          <Animal key={style} style={style} size={64} />
        ))}
      </p>
      <p>{href ? <a href={href}>{title}</a> : title}</p>
      <p class="small muted num">
        {five.map((style) => `${names[style]} ${profile.scores[style]}`).join(' · ')}
      </p>
    </Section>
  );
}
