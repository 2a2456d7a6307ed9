/** How long a recording or a film is. The browser's player knows it only once it has loaded a part of the file. */
export const Duration = ({ of: duration }: { readonly of: string }) => (
  <time dateTime={duration} className="font-normal text-soft">
    {clockOf(duration)}
  </time>
);

/** A length in ISO 8601 as players write it: `PT3M20S` is 3:20. */
function clockOf(duration: string): string {
  const [, hours = 0, minutes = 0, seconds = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/u.exec(duration) ?? [];
  const all = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const [inHour, inMinute] = [Math.floor((all % 3600) / 60), String(all % 60).padStart(2, '0')];
  return all < 3600
    ? `${inHour}:${inMinute}`
    : `${Math.floor(all / 3600)}:${String(inHour).padStart(2, '0')}:${inMinute}`;
}
