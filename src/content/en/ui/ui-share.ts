/** Words of sharing: links, saved views and pictures. */
export const SHARE_WORDS = {
  'share.title': 'Share and save',
  'share.tabs': 'What to do with this view',
  'share.link': 'Share',
  'share.views': 'Saved views',
  'share.picture': 'Picture',
  'share.lead':
    'The link contains this view: camera, layers, what is chosen, and the tools in use. It contains nothing about you.',
  'share.address': 'Link to this view',
  'share.copy': 'Copy the link',
  'share.copied': 'The link is copied.',
  'share.copy-failed': 'The browser did not allow copying. Select the link above and copy it by hand.',
  'share.system': 'Send with another app',
  'share.system-failed': 'The browser could not pass the link on. Copy it instead.',
  'share.qr': 'Scan to open this view on your phone',
  'share.qr-hint': 'Point a phone’s camera here to open this view.',
  'share.qr-local':
    'This page runs on this computer only. A phone can open it only once it is on a web server.',
  'share.qr-long': 'This view is too long for a code. Copy the link, or close some tools.',
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
  'views.deleted': '{{name}} was deleted.',
  'views.back': '{{name}} is back.',
  'views.bring-back': 'Bring it back',
  'views.list': 'Saved views',
  'views.export': 'Export all as a file',
  'views.exported': 'Your browser was given the file {{name}}. Look for it among your downloads.',
  'views.import': 'Import a file',
  'views.imported_one': 'One view was added.',
  'views.imported_other': '{{count}} views were added.',
  'views.imported_zero': 'No view was added.',
  'views.left-out_one':
    'One view in the file did not fit: no more than {{most}} are kept. Delete some, then import the file again.',
  'views.left-out_other':
    '{{count}} views in the file did not fit: no more than {{most}} are kept. Delete some, then import the file again.',
  'views.unread-file':
    'The file could not be opened. Nothing was changed. Check that it is still there, and choose it again.',
  'views.fault.too-large':
    'The file is larger than {{most}} and was not read. Choose a file that was exported here.',
  'views.fault.not-json':
    'This is not a saved-views file, or it is damaged. Nothing was changed. Export it again where it came from.',
  'views.fault.not-ours':
    'The file contains no views of this atlas. Nothing was changed. Choose a file that was exported here.',
  'views.fault.newer':
    'The file comes from a later version of this page (format {{version}}). Nothing was changed. Reload the page to get the new version.',
  'views.fault.entry': 'View number {{number}} in the file cannot be read ({{where}}) and was left out.',
  'views.more-faults_one': 'One more view cannot be read and was left out.',
  'views.more-faults_other': '{{count}} more views cannot be read and were left out.',
  'views.keep.unread':
    'Some saved views could not be read. They are set aside in this browser, and nothing is lost.',
  'views.keep.unkept':
    'Saving is off in this browser. Views last until you close the page. Export them to keep them.',
  'picture.lead': 'This saves the view as it is now, with names and a line that says where it comes from.',
  'picture.size': 'Size',
  'picture.size.screen': 'Same as the screen',
  'picture.size.hd': '1920 × 1080',
  'picture.size.uhd': '3840 × 2160',
  'picture.size.square': '2048 × 2048',
  'picture.labels': 'With names',
  'picture.clear': 'Without a background',
  'picture.make': 'Save as PNG',
  'picture.made':
    'Your browser was given the picture as {{name}}. If it is not among your downloads, press and hold it here to save it.',
  'picture.alt': 'The picture that was made',
  'share.send-file': 'Send the file',
  'picture.failed': 'The picture could not be made. The 3D view must be running.',
  'picture.credit':
    '{{title}}. {{subject}}Built from BodyParts3D, © The Database Center for Life Science, CC BY 4.0, changed. {{address}}',
} as const;
