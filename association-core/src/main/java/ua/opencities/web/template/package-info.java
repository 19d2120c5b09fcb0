/** The pages of wordings, the same for the office and for a council: each its own ones. */
package ua.opencities.web.template;
