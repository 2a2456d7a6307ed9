/**
 * Preloaded into a build by `node --import`: writes what its process used to the file that
 * USAGE_FILE names. Nothing outside Node is needed for it.
 */
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakBytes: peak() * 1024 };
  writeFileSync(process.env['USAGE_FILE'], JSON.stringify(usage));
});

/**
 * In kilobytes. On Linux `maxRSS` begins at what the parent process held, since the figure outlives `exec`;
 * the high-water mark in /proc is this program's own.
 */
function peak() {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB/mu.exec(readFileSync('/proc/self/status', 'utf8'));
    return Number(kilobytes);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
