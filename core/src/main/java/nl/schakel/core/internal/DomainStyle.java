package nl.schakel.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of every generated builder: hidden behind the record's own {@code Builder}, in the order of insertion, without a trace in
 * the class files of the library.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {
            "body:bodies",
            "party:parties",
            "leerweg:leerwegen",
            "absence:absences",
            "practice:practices",
            "municipality:municipalities",
            "criterion:criteria",
            "aim:aims"
        },
        allowedClasspathAnnotations = {Override.class})
public @interface DomainStyle {}
