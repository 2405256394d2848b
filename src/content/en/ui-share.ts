/** Words of sharing: links, saved views and pictures. */
export const SHARE_WORDS = {
  'share.title': 'Share and save',
  'share.tabs': 'What to do with this view',
  'share.link': 'Share',
  'share.views': 'Saved views',
  'share.picture': 'Picture',
  'share.lead':
    'The link holds this view: camera, layers, what is chosen, and the tools in use. It holds nothing about you.',
  'share.address': 'Link to this view',
  'share.copy': 'Copy the link',
  'share.copied': 'The link is copied.',
  'share.copy-failed': 'The browser did not allow copying. Select the link above and copy it by hand.',
  'share.system': 'Send with another app',
  'share.system-failed': 'The browser could not pass the link on. Copy it instead.',
  'share.qr': 'Take this home on your phone: code with the link to this view',
  'share.qr-hint': 'Point a phone’s camera here to open this view.',
  'share.qr-local':
    'This page is open from this computer alone; a phone reaches it only once it stands on a web server.',
  'share.qr-long': 'This view is too long for a code. Copy the link, or put some tools away.',
  'views.lead': 'Views are kept in this browser, on this device. Export them to move them to another one.',
  'views.name': 'Name for this view',
  'views.save': 'Save this view',
  'views.saved': 'Saved: {{name}}.',
  'views.default': 'View {{number}}',
  'views.none': 'No view is saved yet.',
  'views.full': 'No more than {{most}} views are kept. Delete some first.',
  'views.open': 'Open {{name}}',
  'views.rename': 'Rename {{name}}',
  'views.rename-done': 'Done',
  'views.delete': 'Delete {{name}}',
  'views.deleted': '{{name}} is deleted.',
  'views.back': '{{name}} is back.',
  'views.bring-back': 'Bring it back',
  'views.list': 'Saved views',
  'views.export': 'Export all as a file',
  'views.import': 'Import a file',
  'views.imported_one': 'One view is added.',
  'views.imported_other': '{{count}} views are added.',
  'views.imported_zero': 'No view is added.',
  'views.left-out_one':
    'One view of the file found no room: no more than {{most}} are kept. Delete some, then import the file again.',
  'views.left-out_other':
    '{{count}} views of the file found no room: no more than {{most}} are kept. Delete some, then import the file again.',
  'views.unread-file':
    'The file could not be opened. Nothing was changed. Check that it is still there, and choose it again.',
  'views.fault.too-large':
    'The file is larger than {{most}} and was not read. Choose a file that was exported here.',
  'views.fault.not-json':
    'The file is no text in the form that is exported here, or it is cut off. Nothing was changed. Export it again where it comes from.',
  'views.fault.not-ours':
    'The file holds no views of this atlas. Nothing was changed. Choose a file that was exported here.',
  'views.fault.newer':
    'The file comes from a later version of this page (form {{version}}). Nothing was changed. Reload the page to get the new version.',
  'views.fault.entry': 'View number {{number}} in the file cannot be read ({{where}}) and is left out.',
  'views.more-faults_one': 'One more view cannot be read and is left out.',
  'views.more-faults_other': '{{count}} more views cannot be read and are left out.',
  'views.keep.unread':
    'Some saved views could not be read. They are put aside in this browser and nothing of them is lost.',
  'views.keep.unkept':
    'This browser keeps nothing for this page. Views hold until you close it: export them to keep them.',
  'picture.lead': 'The view as it is now, with names and a line that says where it is from.',
  'picture.size': 'Size',
  'picture.size.screen': 'As on the screen',
  'picture.size.hd': '1920 × 1080',
  'picture.size.uhd': '3840 × 2160',
  'picture.size.square': '2048 × 2048',
  'picture.labels': 'With names',
  'picture.clear': 'Without a background',
  'picture.make': 'Save as PNG',
  'picture.made': 'The picture is saved: {{name}}.',
  'picture.failed': 'No picture could be made. The 3D view must be running.',
  'picture.credit':
    '{{title}}. {{subject}}Built from BodyParts3D, © The Database Center for Life Science, CC BY 4.0, changed. {{address}}',
} as const;
