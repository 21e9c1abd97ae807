// Of records with more than four components the constructor is not API: builder() and the accessors are.
jApiClasses.each { type ->
    def old = type.oldClass
    if (old.isPresent() && old.get().superclass?.name == 'java.lang.Record'
            && type.constructors.any { it.parameters.size() > 4 }) {
        type.constructors.clear()
    }
}
return jApiClasses
