package uk.gov.sop.local.data.cast;

import java.util.List;

/** Common names of the United Kingdom as it is; whoever has two of them is made up all the same. */
final class Names {

    static final List<String> GIVEN = of("""
            Aaliyah Aaron Abena Adam Aisha Alasdair Alice Amit Amy Andrzej Angus Anita Anya Arjun Arwen Asha Ben Beth
            Bilal Blessing Bronagh Cai Cara Carys Chidi Chloe Ciaran Clara Dafydd Deepa Dylan Edith Efua Eilidh Elena
            Eleri Emeka Erin Farah Fergus Finlay George Geraint Gita Grainne Hamza Hannah Harpreet Ian Ibrahim Imogen
            Ines Iona Isaac Ivan Jack Jaspreet Jia Joan Jonas Kamala Karim Kate Kayode Kezia Laila Lena Lin Lucia
            Magda Malik Maria Megan Milan Mina Mohan Nadia Ngozi Niamh Nina Noor Oluwaseun Omar Orla Pavel Poppy Quinn
            Rachel Rafal Rania Rhian Rohan Rory Rosa Sadia Sanjay Sara Seren Shona Simran Stella Sunita Tamsin Tara
            Tegan Temi Thea Uche Usha Victor Wei Yusuf Zara Zofia
            """);

    static final List<String> FAMILY = of("""
            Abbott Abdi Achebe Adams Agarwal Ahmed Ainsley Akhtar Ali Anand Anderson Asante Ashworth Banerjee Barlow
            Begum Bell Bennett Bhatt Bird Booth Brennan Bryant Campbell Carter Chan Chaudhry Chen Chopra Coleman
            Coker Cooper Costa Crawford Cunningham Dale Das Davies Diaz Dixon Donnelly Douglas Edwards Ellis Evans
            Farrell Ferguson Fletcher Foster Fox Ganguly Garcia Gibson Gill Gordon Graham Grant Griffiths Gupta Hall
            Hamid Harding Hassan Henderson Hill Holt Ibe Iqbal Irving Islam Jain James Jenkins Jones Joshi Kaur Kelly
            Khan Kim Kowalski Kumar Lamb Lee Lewis Li Lloyd Lynch MacDonald Mackay Mahmood Malone Marsh Martin Mason
            McBride McCarthy Mehta Mills Mohamed Moore Murphy Murray Nair Nelson Nguyen Novak Obi Odell Olsen Owusu
            Parker Patel Perry Pham Powell Quigley Rahman Rana Reid Richards Roberts Ross Roy Russo Ryan Saeed Saunders
            Shah Sharma Shaw Silva Singh Smith Stewart Sutton Sweeney Taylor Thomas Thomson Uddin Varga Walker Ward
            Watson White Williams Wilson Wong Wood Wright Yadav Yates Young Zaman
            """);

    private Names() {}

    private static List<String> of(String words) {
        return List.of(words.strip().split("\\s+"));
    }
}
