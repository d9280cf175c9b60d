/** What some people added to their answers about the partner: by party, wave and person. */
export const comments: Readonly<Record<string, readonly Readonly<Record<number, string>>[]>> = {
  northwind: [
    { 1: 'The drivers know their way by now. I hardly think about the round, and that is praise.' },
    {
      2: 'Good people and good vans. I just no longer know when they come.',
      5: 'Whenever I ring, I am helped. I would like not to have to ring.',
    },
    {
      2: 'Most days are fine again. I still look out of the window.',
      7: 'They call now, even at five. It will take me a while to get used to good news.',
    },
  ],
  harbour: [
    { 0: 'Friendly at both sites. The dock at Hill is another matter.' },
    {
      3: 'We hear about every late hour, and never about the orders that come after the cut-off.',
    },
    {
      1: 'The ward list is right at last. Thank you for that.',
      4: 'An invoice was held back as a whole because of one line. I have not got over that yet.',
    },
  ],
};
