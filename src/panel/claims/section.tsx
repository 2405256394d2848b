import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { GlossaryScope } from '../glossary/scope.tsx';

interface SectionProps {
  readonly title: string;
  /** Heading level; a section within an answer is one level deeper. */
  readonly level?: 3 | 4 | 5;
  readonly defaultOpen?: boolean;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A part of an entry that opens and closes. */
export function Section({
  title,
  level = 3,
  defaultOpen = false,
  isOpen,
  onOpenChange,
  children,
}: SectionProps) {
  return (
    <Disclosure
      className="section"
      defaultExpanded={defaultOpen}
      {...(isOpen !== undefined && { isExpanded: isOpen })}
      {...(onOpenChange && { onExpandedChange: onOpenChange })}
    >
      <Heading level={level} className="section-heading">
        <Button slot="trigger" className="section-trigger">
          {title}
          <ChevronDown size="1.15em" aria-hidden />
        </Button>
      </Heading>
      <DisclosurePanel className="section-panel">
        <div className="prose">
          <GlossaryScope>{children}</GlossaryScope>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
