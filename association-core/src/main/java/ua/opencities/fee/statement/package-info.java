/** «Виписка»: a council's account over a period, on a page, as a paper and in tables. */
package ua.opencities.fee.statement;
