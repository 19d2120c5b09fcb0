/** What a scenario says before it is reckoned: its scale and for which year and figures. */
package ua.opencities.scenario.draft;
