package ua.opencities.tenancy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A deed or a question of the field: one transaction, bound to the council of the {@link Actor}
 * that every public method takes first. CDI does not intercept calls of a bean to itself.
 */
@Stereotype
@Dependent
@Transactional
@ActsFor
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
