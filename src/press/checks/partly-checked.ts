import type { FieldPath } from '../copy/faults.ts';
import { blockTypeFor, isParagraphName } from './block-types.ts';
import { similarTo, type ShapeFault } from './check-shape.ts';
import { fieldForAlias } from './field-aliases.ts';
import { canKeep } from './field-examples.ts';
import { isRecord } from './is-record.ts';
import { fieldsOf, nodeAt, nodeOf, typesOf, type SchemaNode } from './schema-nodes.ts';
import { standIn } from './stand-in.ts';
import { meantField } from './unknown-field.ts';

/** A file's content that is checked again and again, each time without the faults that were found. */
export class PartlyChecked {
  /** The content without its faults. */
  readonly value: Record<string, unknown>;
  /** The content with its faults. Misspelt fields have their right names. */
  readonly raw: Record<string, unknown>;
  /** The names in the file of fields that were renamed, by their paths. */
  readonly #written = new Map<string, string>();
  /** Faults that were repaired. One that comes back has another cause, further up. */
  readonly #repaired = new Map<string, number>();
  /** The paths of values that were replaced or removed. */
  readonly #replaced: FieldPath[] = [];
  readonly #schema: unknown;

  constructor(schema: unknown, content: Record<string, unknown>) {
    this.#schema = schema;
    this.value = structuredClone(content);
    this.raw = structuredClone(content);
  }

  /** The path of a field as the file has it. */
  written(path: FieldPath): FieldPath {
    return path.map((part, i) => this.#written.get(JSON.stringify(path.slice(0, i + 1))) ?? part);
  }

  /** Whether a value is not the editor's: it was faulty, or a value around it was. */
  isReplaced(path: FieldPath): boolean {
    return this.#replaced.some((one) => one.every((part, i) => part === path[i]));
  }

  /** Whether a value is the editor's, with all that is in it. */
  isWhole(path: FieldPath): boolean {
    return !this.isReplaced(path) && !this.#replaced.some((one) => path.every((part, i) => part === one[i]));
  }

  /** Whether a fault is a new one, and not one that a repair did not remove. */
  isNew({ path, message }: ShapeFault): boolean {
    return !this.#repaired.has(JSON.stringify([path, message]));
  }

  /** Removes a fault: its field gets another name or value, or is removed. */
  repair({ path, message, whole = path }: ShapeFault): void {
    const key = JSON.stringify([path, message]);
    const times = this.#repaired.get(key) ?? 0;
    this.#repaired.set(key, times + 1);
    this.#repairAt(whole.slice(0, whole.length - times));
  }

  #repairAt(path: FieldPath): void {
    const [name, parent] = [path.at(-1), path.slice(0, -1)];
    const owner = valueAt(this.value, parent);
    if (name === undefined) return;
    if (Array.isArray(owner) && typeof name === 'number') {
      this.#replaced.push(path);
      owner[name] = this.#standIn(path);
    } else if (isRecord(owner)) {
      const field = String(name);
      const entries = fieldsOf(nodeAt(this.#schema, parent, this.value), owner);
      const entry = Object.hasOwn(entries, field) ? entries[field] : undefined;
      if (nodeAt(this.#schema, parent, this.value)?.type === 'record') this.#replace(path, owner);
      else if (entry === undefined) this.#repairUnknown(field, parent, owner, entries);
      else if (field === 'type' && this.#hasVariants(parent)) this.#repairType(parent, owner);
      else if (entry.type === 'optional') this.#remove(path, owner);
      else this.#replace(path, owner);
    } else if (parent.length > 0) this.#repairAt(parent);
  }

  /** Gives a misspelt field its right name, so that its content is checked too. Others are removed. */
  #repairUnknown(
    name: string,
    parent: FieldPath,
    owner: Record<string, unknown>,
    entries: SchemaNode['entries'],
  ): void {
    const value = owner[name];
    const meant = meantField([...parent, name], owner, this.#schema, this.value);
    delete owner[name];
    if (meant === undefined || Object.hasOwn(owner, meant)) return;
    // The value of another system's field may have another form, which the message about its name has told.
    const entry = entries?.[meant];
    const path = [...parent, meant];
    const isAlias = fieldForAlias(name, entries ?? {}, parent.length, owner) !== undefined;
    if (entry !== undefined && (canKeep(nodeOf(entry), value) || !isAlias)) {
      owner[meant] = value;
      this.#written.set(JSON.stringify(path), name);
      const raw = valueAt(this.raw, parent);
      if (isRecord(raw)) raw[meant] = raw[name];
    } else if (entry?.type === 'optional') this.#replaced.push(path);
    else this.#replace(path, owner);
  }

  /** Gives a block its right type. A block whose type is unknown can't be checked. */
  #repairType(parent: FieldPath, owner: Record<string, unknown>): void {
    const { type, text } = owner;
    const node = nodeAt(this.#schema, parent, this.value);
    const types = node === undefined ? [] : typesOf(node);
    const name = typeof type === 'string' ? type : '';
    const list = valueAt(this.value, parent.slice(0, -1));
    if (isParagraphName(name) && typeof text === 'string' && Array.isArray(list)) {
      list[Number(parent.at(-1))] = text;
      return;
    }
    const meant = blockTypeFor(name);
    const similar = meant !== undefined && types.includes(meant) ? meant : similarTo(name, types);
    if (similar === undefined || similar === type) this.#repairAt(parent);
    else owner['type'] = similar;
  }

  #hasVariants(path: FieldPath): boolean {
    const node = nodeAt(this.#schema, path, this.value);
    return node !== undefined && typesOf(node).length > 0;
  }

  #standIn(path: FieldPath): unknown {
    const node = nodeAt(this.#schema, path, this.value);
    return node === undefined ? undefined : standIn(node);
  }

  #replace(path: FieldPath, owner: Record<string, unknown>): void {
    this.#replaced.push(path);
    owner[String(path.at(-1))] = this.#standIn(path);
  }

  #remove(path: FieldPath, owner: Record<string, unknown>): void {
    this.#replaced.push(path);
    Reflect.deleteProperty(owner, String(path.at(-1)));
  }
}

const valueAt = (content: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      (Array.isArray(value) || isRecord(value)) && Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined,
    content,
  );
