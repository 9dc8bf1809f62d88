import { planAsked } from '../here.client.ts';
import { useBegun } from '../use-begun.ts';
import { useSheets } from './use-sheets.ts';

/** A tool that keeps sheets: see `useBegun`. Who comes from a plan has begun. */
export function useBegunSheets<T>(tool: string, load: () => Promise<T>) {
  const sheets = useSheets(tool);
  return useBegun(sheets && (sheets.length > 0 || planAsked() !== null), load);
}
