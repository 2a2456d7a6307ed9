import type { LaunchOptions } from '@playwright/test';

export function findBrowser(): string | undefined;
export const fullLaunchOptions: LaunchOptions;
export const headlessLaunchOptions: LaunchOptions;
