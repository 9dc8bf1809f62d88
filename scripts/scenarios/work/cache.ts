import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../../steps/fingerprint.mjs';
import { notes } from '../../steps/run.mjs';
import type { Task } from './work.ts';
import type { Proof } from '../prove.ts';

/** What a proof follows from, besides its scenario: the rules, the prover, and what both stand on. */
const prover = () =>
  fingerprint(
    [
      'src/widgets/spin-role-play',
      'src/widgets/kit',
      'src/i18n',
      'scripts/scenarios',
      'package-lock.json',
    ],
    process.version,
  );

interface Kept {
  of: string;
  proof: Proof;
}

/**
 * The proofs of what has not changed since it was proved. A file that cannot be read, or that was
 * written for anything else, is no proof.
 * @param ground a digest of the rules and the prover
 */
export function keptProofs(folder = path.join(notes, 'proofs'), ground = prover()) {
  const nameOf = ({ name, temperament }: Task): string =>
    path.join(folder, `${name}.${temperament}.json`);
  const digestOf = (task: Task): string => fingerprint([], ground + JSON.stringify(task));
  return {
    find(task: Task): Proof | null {
      try {
        const { of, proof } = JSON.parse(readFileSync(nameOf(task), 'utf8')) as Kept;
        return of === digestOf(task) ? proof : null;
      } catch {
        return null;
      }
    },
    keep(task: Task, proof: Proof): void {
      mkdirSync(folder, { recursive: true });
      const kept: Kept = { of: digestOf(task), proof };
      writeFileSync(nameOf(task), JSON.stringify(kept));
    },
  };
}
