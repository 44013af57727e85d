import { unzipSync } from "fflate";

/** What a workbook may unpack to. A file of a few kilobytes can claim gigabytes. */
const LIMITS = { bytes: 200_000_000, ratio: 100, parts: 1_000 } as const;
/** A small part may shrink to almost nothing: the ratio counts from here on. */
const SMALL = 1_000_000;

export const NO_WORKBOOK = "it is no workbook in the .xlsx format; save it as one";

/** Thrown where a file is no workbook, or none that can be opened safely. */
export class UnsafeArchive extends Error {
  override readonly name = "UnsafeArchive";
}

/** The parts of a zip file, by path. Throws UnsafeArchive before anything is unpacked where they are too much. */
export function openArchive(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const sizes: number[] = [];
  guarded(() =>
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        sizes.push(originalSize);
        return false;
      },
    }),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.length > LIMITS.parts)
    throw new UnsafeArchive(`it has ${sizes.length} parts, at most ${LIMITS.parts} are read`);
  if (total > LIMITS.bytes) throw new UnsafeArchive(`it unpacks to ${total} bytes, at most ${LIMITS.bytes} are read`);
  if (total > SMALL && total > bytes.length * LIMITS.ratio)
    throw new UnsafeArchive(`it unpacks to more than ${LIMITS.ratio} times its size`);
  // Each part is unpacked into the space that it claims, and no further.
  return guarded(() => unzipSync(bytes));
}

function guarded<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw new UnsafeArchive(NO_WORKBOOK, { cause: error });
  }
}
