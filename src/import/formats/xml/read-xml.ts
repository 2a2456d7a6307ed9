import type { SourceFile } from '../../format.ts';
import { TreeBuilder } from './tree-builder.ts';
import type { XmlElement } from './xml-element.ts';
import type { XmlFault, XmlRepair, XmlShape } from './xml-shape.ts';

/** One reading of an XML file. */
export class XmlReading {
  readonly #file: SourceFile;
  readonly #builder: TreeBuilder;

  constructor(file: SourceFile, shape: XmlShape) {
    this.#file = file;
    this.#builder = new TreeBuilder(shape);
  }

  /** What was wrong with what was read so far. */
  get repairs(): readonly XmlRepair[] {
    return this.#builder.repairs;
  }

  /** The outermost element, without its items. */
  get root(): XmlElement | undefined {
    return this.#builder.root;
  }

  /** The items in their order, and faults. Only one piece of the file and the items in it are in memory. */
  async *items(): AsyncGenerator<XmlElement | XmlFault> {
    const builder = this.#builder;
    try {
      for await (const piece of this.#file.text()) {
        builder.write(piece);
        yield* builder.take();
        if (builder.isStopped) return;
      }
      builder.end();
      yield* builder.take();
    } catch (error) {
      yield { fault: error instanceof Error ? error.message : String(error), line: builder.line, isLast: true };
    }
  }
}
