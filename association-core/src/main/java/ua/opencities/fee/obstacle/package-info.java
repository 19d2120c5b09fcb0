/**
 * What keeps a council from paying a year's fee: blocked by the Treasury, no allocation yet. Both
 * sides tell it and say when it is over; it changes no sum and no due day, only what arrears mean.
 */
package ua.opencities.fee.obstacle;
