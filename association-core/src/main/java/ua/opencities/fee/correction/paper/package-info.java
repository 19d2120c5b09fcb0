/** What a correction says, frozen, and the official paper made of it. */
package ua.opencities.fee.correction.paper;
