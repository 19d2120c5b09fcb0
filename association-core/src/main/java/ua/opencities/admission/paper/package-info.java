/** The agreement and the application, made of the association's wordings. */
package ua.opencities.admission.paper;
