/** The picture library with the settings of the build. */
import sharp from 'sharp';

// Pictures are processed in parallel already, and no picture is read twice. One thread also gives the same bytes on
// every machine.
sharp.concurrency(1);
sharp.cache(false);

export { sharp };
