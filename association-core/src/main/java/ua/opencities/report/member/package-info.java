/** Who was a member on a day, since when and by which act: asked of the steps, never of today. */
package ua.opencities.report.member;
