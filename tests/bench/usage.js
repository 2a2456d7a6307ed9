/**
 * Preloaded into a build and the processes it starts by `node --import`. At its end, each process adds a line with its
 * processor time and memory to the file that USAGE_FILE names.
 */
import { appendFileSync, readFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakBytes: peakKilobytes() * 1024 };
  appendFileSync(process.env['USAGE_FILE'], `${JSON.stringify(usage)}\n`);
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
