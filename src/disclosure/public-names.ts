/** People of public life and history, whom everyone may quote, and people after whom a law is named; no one of a case. */
const publicNames: readonly string[] = [
	'Albert Einstein', 'Robert Peel', 'William Macpherson', 'Stephen Lawrence', 'Lord Scarman', 'Baroness Casey', 'Louise Casey', 'Elish Angiolini', 'Lady Elish', 'Florence Nightingale',
	'Martin Luther', 'Winston Churchill', 'Nelson Mandela', 'William Shakespeare', 'Mahatma Gandhi', 'George Orwell', 'Jane Austen', 'Charles Dickens', 'Abraham Lincoln', 'Isaac Newton',
	'Charles Darwin', 'Oscar Wilde', 'Mark Twain', 'Henry Ford', 'Marie Curie', 'Maya Angelou', 'Bertrand Russell', 'John Stuart', 'Thomas Jefferson', 'Desmond Tutu', 'Eleanor Roosevelt', 'Theodore Roosevelt',
	'Sherlock Holmes', 'Harry Potter', 'Brene Brown', 'Michael Winner', 'Mary Seacole', 'Elizabeth Fry', 'Emmeline Pankhurst', 'Oscar Kilo', 'Clare Wood', 'Sarah Payne', 'Martyn Hett', 'Helena Kennedy', 'Alan Turing',
	// Breeds, brands and houses of business that bear somebody's name.
	'Jack Russell', 'Harry Ramsden', 'John Lewis', 'Thomas Cook', 'William Hill', 'Laura Ashley', 'Ted Baker', 'Paul Smith', 'Ann Summers', 'Fred Perry', 'Dorothy Perkins', 'Harvey Nichols', 'Calvin Klein', 'Jack Daniel',
	'Johnnie Walker', 'Captain Morgan', 'Jim Beam', 'Earl Grey', 'Harley Davidson', 'Alfa Romeo', 'Aston Martin', 'David Lloyd', 'Russell Hobbs', 'Hugo Boss', 'Paddy Power', 'Ben Sherman', 'Jamie Oliver', 'Frankie & Benny', 'James Bond',
	'Samuel Smith', 'Timothy Taylor', 'Peter Rabbit', 'Thomas the Tank', 'Bruce Springsteen', 'Taylor Swift', 'Elton John', 'David Bowie', 'Greg Wallace', 'Agatha Christie', 'Arthur Conan', 'Ian Rankin', 'Tom Collins', 'Cornelia de Lange',
];

const pattern = new RegExp(publicNames.map((name) => name.replaceAll(' ', '\\s+')).join('|'));

export function isPublicName(value: string): boolean {
	return pattern.test(value);
}
