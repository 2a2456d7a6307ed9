/**
 * Preloaded into a build by `node --import`. At the end it writes the processor time and memory of the
 * process to the file that USAGE_FILE names.
 */
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakBytes: peakKilobytes() * 1024 };
  writeFileSync(process.env['USAGE_FILE'], JSON.stringify(usage));
});

/**
 * The most memory that the process had, in kilobytes. On Linux `maxRSS` starts at the figure of the
 * parent process, because `exec` does not reset it; the high-water mark in /proc starts at 0.
 */
function peakKilobytes() {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB/mu.exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(kilobytes);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
