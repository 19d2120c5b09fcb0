/** What a billing run is asked for: which year, which fee, which councils. */
package ua.opencities.fee.run.choice;
