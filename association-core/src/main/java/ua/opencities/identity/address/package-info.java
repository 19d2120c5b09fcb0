/** To whom a letter goes: the people of a council or of the office. */
package ua.opencities.identity.address;
