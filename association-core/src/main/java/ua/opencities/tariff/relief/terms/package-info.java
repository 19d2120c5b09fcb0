/** What a relief says, and what it makes of a fee. It is part of the explanation of the fee. */
package ua.opencities.tariff.relief.terms;
