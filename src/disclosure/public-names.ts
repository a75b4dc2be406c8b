/** People of public life and history, whom everyone may quote, and people after whom a law is named; no one of a case. */
const publicNames: readonly string[] = [
	'Albert Einstein', 'Robert Peel', 'William Macpherson', 'Stephen Lawrence', 'Lord Scarman', 'Baroness Casey', 'Louise Casey', 'Elish Angiolini', 'Lady Elish', 'Florence Nightingale',
	'Martin Luther', 'Winston Churchill', 'Nelson Mandela', 'William Shakespeare', 'Mahatma Gandhi', 'George Orwell', 'Jane Austen', 'Charles Dickens', 'Abraham Lincoln', 'Isaac Newton',
	'Charles Darwin', 'Oscar Wilde', 'Mark Twain', 'Henry Ford', 'Marie Curie', 'Maya Angelou', 'Bertrand Russell', 'John Stuart', 'Thomas Jefferson', 'Desmond Tutu', 'Eleanor Roosevelt', 'Theodore Roosevelt',
	'Sherlock Holmes', 'Harry Potter', 'Brene Brown', 'Michael Winner', 'Mary Seacole', 'Elizabeth Fry', 'Emmeline Pankhurst', 'Oscar Kilo', 'Clare Wood', 'Sarah Payne', 'Martyn Hett', 'Helena Kennedy', 'Alan Turing',
];

const pattern = new RegExp(publicNames.map((name) => name.replaceAll(' ', '\\s+')).join('|'));

export function isPublicName(value: string): boolean {
	return pattern.test(value);
}
