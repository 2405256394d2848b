/** Words of the probe: what lies under a thumb, and how deep. */
export const PROBE_WORDS = {
  'probe.title': 'Under your thumb',
  'probe.close': 'Close the probe',
  'probe.skin': 'Skin',
  'probe.fat': 'Fat and loose tissue (rough estimate)',
  'probe.depth': '{{from}} to {{to}}',
  'probe.bone-from': 'from {{from}}',
  'probe.thick': '{{thick}} thick',
  'probe.order': 'From the skin inward, along the line of pressure',
  'probe.picture': 'Cut along the line, skin on the left: {{layers}}',
  'probe.nothing': 'No muscle or bone lies within {{most}} of the skin here.',
  'probe.measuring': 'Measuring',
  'probe.coming': 'Deeper structures are still loading.',
  'probe.nerve-through':
    'The sciatic nerve lies right under this point, {{depth}} deep. Press gently here, or move away.',
  'probe.nerve-near':
    'The sciatic nerve is near: {{off}} from this line, {{depth}} deep. Press gently here, or move away.',
  'probe.nerve-beside': 'Sciatic nerve, {{off}} beside the line',
  'probe.nerve-far': 'Sciatic nerve: {{off}} from this line.',
  'probe.nerve-unknown': 'Where the sciatic nerve runs is not known yet.',
  'probe.move': 'Move the thumb',
  'probe.headward': 'Toward the head',
  'probe.footward': 'Toward the feet',
  'probe.leftward': 'To the left',
  'probe.rightward': 'To the right',
  'probe.sure':
    'In this model, the edges of muscles and bones are right to within about {{error}}. Your own body differs by more.',
  'probe.about': 'How exact this is, and how to move',
  'probe.how':
    'Drag the ring, click or tap the body, or use these buttons. In the picture, press Ctrl and an arrow key; add Shift for small steps.',
  'probe.limits':
    'The depths are those of this one model, with the body upright and nothing pressed in. Its muscles and bones follow the body it was measured on to within about {{error}}. The nerves are modeled, and in other people they may run elsewhere. The skin here was not measured: it is a smooth envelope drawn 6 mm outside muscle and bone. So the figure for fat says nothing about yours. Every depth is measured from that envelope, and more fat makes every depth greater.',
  'probe.say': '{{layers}}. {{nerve}}',
} as const;
