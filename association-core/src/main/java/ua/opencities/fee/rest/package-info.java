/** Where war lets fees, reminders and the consequences of lateness rest; SQL holds the one rule. */
package ua.opencities.fee.rest;
