/** What the office has noted of a council by the association's own attributes. */
package ua.opencities.council.attribute.value;
