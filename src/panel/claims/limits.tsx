import { general } from '#content/initial';
import { ReviewLine } from './review-late.tsx';

/** What this page can and cannot do for the reader. Stands under every text. */
export function Limits() {
  const { title, paragraphs } = general.disclaimer;
  return (
    <footer className="limits">
      <h3>{title}</h3>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <ReviewLine />
    </footer>
  );
}
