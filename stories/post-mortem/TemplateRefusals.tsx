import { readTemplate } from '../../src/core/index.ts';
import { DocsTable } from '../support/DocsTable.tsx';
import { faultyTemplates } from './templates.ts';

/** What `readTemplate` answers to slips of the pen, as it does it now. */
export function TemplateRefusals() {
  return (
    <DocsTable
      head={['Slip', '`code`', '`path`', '`message`']}
      rows={faultyTemplates.map(([slip, template]) => {
        const read = readTemplate(template);
        if (read.ok) return [slip, 'accepted', '', ''];
        const { code, path = '', message } = read.error;
        return [slip, `\`${code}\``, path && `\`${path}\``, message];
      })}
    />
  );
}
