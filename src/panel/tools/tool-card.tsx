import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components/Button';

interface ToolCardProps {
  readonly title: string;
  /** Name of the button that puts the tool away. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The card of a tool in use: its name, a way to put it away, and what it says or asks. */
export function ToolCard({ title, closeLabel, onClose, children }: ToolCardProps) {
  const id = useId();
  return (
    <section className="tool-card card" aria-labelledby={id}>
      <header className="tool-head">
        <h2 id={id}>{title}</h2>
        <Button className="button icon" aria-label={closeLabel} onPress={onClose}>
          <X size="1.15em" aria-hidden />
        </Button>
      </header>
      {children}
    </section>
  );
}
