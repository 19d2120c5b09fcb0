/** Words of every room: money, rates, periods, pages, broken rules, events. Knows no other room. */
package ua.opencities.shared;
