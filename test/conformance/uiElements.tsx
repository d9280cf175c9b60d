import { Button } from '../../src/components/ui/Button.tsx';
import { Dialog } from '../../src/components/ui/Dialog.tsx';
import { Disclosure } from '../../src/components/ui/Disclosure.tsx';
import { ErrorSummary } from '../../src/components/ui/ErrorSummary.tsx';
import { Field } from '../../src/components/ui/Field.tsx';
import { CheckIcon } from '../../src/components/ui/icons.tsx';
import { SegmentedControl } from '../../src/components/ui/SegmentedControl.tsx';
import { Table } from '../../src/components/ui/Table.tsx';
import { Tag } from '../../src/components/ui/Tag.tsx';
import { TextArea } from '../../src/components/ui/TextArea.tsx';
import { TextField } from '../../src/components/ui/TextField.tsx';
import { VisuallyHidden } from '../../src/components/ui/VisuallyHidden.tsx';

const nothing = () => {};

/** One of each, with everything it can show at once. */
export const uiElements = {
  Button: <Button busy>Sending</Button>,
  Dialog: (
    <Dialog open title="Definition" description="What the word means here." onOpenChange={nothing}>
      How far the other side can be foreseen.
    </Dialog>
  ),
  Disclosure: <Disclosure label="More">Save</Disclosure>,
  ErrorSummary: (
    <ErrorSummary attempt={1} errors={[{ controlId: 'wave', message: 'Choose a wave' }]} />
  ),
  Field: (
    <Field label="Wave" hint="The round of asking." error="Choose a wave" requirement="required">
      {(control) => (
        <select {...control}>
          <option>Spring</option>
        </select>
      )}
    </Field>
  ),
  SegmentedControl: (
    <SegmentedControl
      label="View"
      options={[
        { value: 'chart', label: 'Chart' },
        { value: 'table', label: 'Table' },
      ]}
      value="chart"
      onValueChange={nothing}
    />
  ),
  Table: (
    <Table
      caption="Trust by dimension"
      columns={[
        { id: 'dimension', label: 'Dimension' },
        { id: 'index', label: 'Index', align: 'end' },
      ]}
      rows={[{ id: 'predictability', cells: ['Predictability', '72'] }]}
    />
  ),
  Tag: <Tag icon={<CheckIcon />}>Kept</Tag>,
  TextArea: <TextArea label="Comment" error="Too long" />,
  TextField: <TextField label="Name" hint="As agreed" />,
  VisuallyHidden: <VisuallyHidden>of five</VisuallyHidden>,
};
