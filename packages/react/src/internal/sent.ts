/**
 * Data as content systems send it: what may be missing may be `null` as well, and lists are only read.
 * Props that take what a rule of `@cairn-ds/rules` says take it in this form.
 */
export type AsSent<Data> = Data extends readonly (infer Item)[]
  ? readonly AsSent<Item>[]
  : Data extends object
    ? {
        readonly [Key in keyof Data]:
          | AsSent<Data[Key]>
          | (Record<never, never> extends Pick<Data, Key> ? null | undefined : never);
      }
    : Data;
