import { errorCode } from './error-code.ts';

/** Whether a process runs. Signal 0 only checks. EPERM means that it exists and belongs to another user. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
