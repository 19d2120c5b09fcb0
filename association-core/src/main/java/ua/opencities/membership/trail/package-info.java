/** All steps of a council as they were entered: corrected ones and those taken back, too. */
package ua.opencities.membership.trail;
