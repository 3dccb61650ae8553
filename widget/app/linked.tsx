import { pieces } from './links.ts';

/** Text with its web addresses as links. Nothing else in a text ever becomes more than text. */
export function Linked({ text }: { text: string }) {
  return (
    <>
      {pieces(text).map((piece) =>
        piece.href ? (
          <a href={piece.href} target="_blank" rel="noopener noreferrer">
            {piece.text}
          </a>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
