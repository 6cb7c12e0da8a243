/** A text in which the message's author set `**words**` to be stressed. */
export function Emphasis({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('**').map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part))}
    </>
  );
}
