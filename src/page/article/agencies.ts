/** Who pictures are credited to, as the inside of a regular expression. */
export const AGENCIES =
  '(?:getty(?: images)?|reuters|associated press|ap(?: photo)?|afp|epa|efe|dpa|upi|xinhua|pa(?: wire| media)?|rex(?: features)?|alamy|shutterstock|i?stock(?:photo)?|corbis|bloomberg|zuma(?: press)?|unsplash|flickr|wikimedia(?: commons)?|public domain|handout|file photo)';
