/** Who acts in a council's place. */
package ua.opencities.council.administration;
