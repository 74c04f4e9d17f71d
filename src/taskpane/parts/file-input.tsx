/** Choosing files. While something runs it is greyed and does nothing, but keeps the keyboard, as buttons do. */
import type { InputHTMLAttributes, Ref } from "react";

interface Props extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "accept" | "multiple" | "id" | "aria-labelledby" | "aria-describedby"
> {
  readonly busy: boolean;
  /** Called with at least one file. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

export function FileInput({ busy, onFiles, ...input }: Props) {
  return (
    <input
      {...input}
      type="file"
      aria-disabled={busy}
      style={{ maxWidth: "100%", ...(busy && { opacity: 0.5 }) }}
      onClick={(event) => {
        if (busy) event.preventDefault();
        // Lets the same file be chosen again after it was corrected.
        else event.currentTarget.value = "";
      }}
      onDrop={(event) => {
        if (busy) event.preventDefault();
      }}
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])];
        if (files.length > 0) onFiles(files);
      }}
    />
  );
}
